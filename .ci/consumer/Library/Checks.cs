using RegisterNotice;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace Library
{
    public static class Checks
    {
        public static bool AreErrorsIn(string json) => NoticeValidator.Validate(NoticeJson.Parse(json)).HasErrors;
    }
}
