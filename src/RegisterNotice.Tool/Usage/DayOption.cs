using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.Tool.Usage;

/// <summary>An option that takes a day (ISO 8601).</summary>
internal sealed class DayOption : Option<LocalDate?>
{
    public DayOption(string name)
        : base(name)
    {
        HelpName = "YYYY-MM-DD";
        CustomParser = result =>
        {
            var parsed = LocalDatePattern.Iso.Parse(result.Tokens.Count > 0 ? result.Tokens[0].Value : "");
            if (parsed.Success)
            {
                return parsed.Value;
            }

            result.AddError("No day.");
            return null;
        };
    }
}
