using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using RegisterNotice.AspNetCore.Problems;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Checks;

/// <summary>What a request says in its query: as of which day and by which rules it wants to be judged.</summary>
internal static class CheckRequest
{
    public const string Day = "asOf";
    public const string Rules = "rules";

    /// <summary>The options of the host with what the query asks for.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">The options of the host.</param>
    /// <param name="fault">What cannot be followed in the query; null where all can be.</param>
    /// <param name="offered">What could be asked for in its place; empty where that is clear.</param>
    public static NoticeValidationOptions Options(IQueryCollection query, NoticeCheckOptions options, out ProblemText? fault, out string offered)
    {
        (fault, offered) = (null, "");
        var validation = options.Validation;
        if (!options.AllowQuery)
        {
            return validation;
        }

        if (query.TryGetValue(Day, out var day))
        {
            var read = LocalDatePattern.Iso.Parse(day.ToString());
            validation = validation with { AsOf = read.Success ? read.Value : null };
            fault = read.Success ? null : ProblemTexts.UnknownDay;
        }

        if (query.TryGetValue(Rules, out var name))
        {
            if (options.RuleSets.TryGetValue(name.ToString(), out var rules))
            {
                return validation with { RuleSet = rules };
            }

            fault = ProblemTexts.UnknownRules;
            offered = $"{string.Join(", ", options.RuleSets.Keys)}.";
        }

        return validation;
    }
}
