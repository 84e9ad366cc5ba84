using System.Linq;
using System.Text.Json;
using RegisterNotice;
using RegisterNotice.Documents;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace Library
{
    public static class Checks
    {
        private static readonly NoticeRule TitleIsMissing = new NoticeRule
        {
            Code = "OURS0001",
            Name = "TitleMissing",
            Message = LocalizedText.Of("en", "The notice has no title in {language}."),
            Grounds = new[] { new RuleGround { Severity = Severity.Warning } },
            Check = it =>
            {
                if (!it.Texts.Any(text => text.Pointer.StartsWith("/title")))
                {
                    it.Report("/title", ("language", it.Language.Value));
                }
            },
        };

        public static bool AreErrorsIn(string json) => NoticeValidator.Validate(NoticeJson.Parse(json)).HasErrors;

        public static bool HasTitle(Notice notice) =>
            NoticeValidator.Validate(notice, new NoticeValidationOptions { Language = LanguageTag.English, RuleSet = NoticeRuleSet.Empty.With(TitleIsMissing) }).Findings.Count == 0;

        public static Notice Retitled(Notice notice, string title) => notice with { Title = LocalizedText.Of("fi", title) };

        public static Notice Renamed(Notice notice, string id, string description) =>
            notice.WithPurpose(id, p => p with { Description = LocalizedText.Of("fi", description) });

        public static string Page(byte[] page) => HtmlWriter.Write(NoticeComposer.Compose(NoticeImporter.Import(page).Notices[0]));

        public static string Stored(Notice notice) => JsonSerializer.Serialize(notice);
    }
}
