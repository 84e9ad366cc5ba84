using System.CommandLine;
using System.Globalization;

namespace RegisterNotice.Tool.Usage;

/// <summary>An option that takes a number from 1 on.</summary>
internal sealed class CountOption : Option<int?>
{
    public CountOption(string name)
        : base(name)
    {
        HelpName = "N";
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError("No number from 1 on.");
            return null;
        };
    }
}
