using System.CommandLine;
using System.Globalization;

namespace RegisterNotice.Tool;

/// <summary>An option that takes a number from 1 on.</summary>
internal sealed class CountOption : Option<int?>
{
    public CountOption(string name)
        : base(name)
    {
        HelpName = "N";
        CustomParser = result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError("No number from 1 on.");
            return null;
        };
    }
}
