using RegisterNotice.Changes.Comparing;
using RegisterNotice.Law;

namespace RegisterNotice.Changes.Weights;

/// <summary>Names of companies and associations as they are matched.</summary>
internal static class CompanyNames
{
    private static readonly char[] Space = [' '];

    private static readonly Lazy<HashSet<string>> Forms = new(() => new(
        LegalForms.All.Where(form => form.Kind != LegalFormKind.PublicBody).Select(form => PlainText.Letters(form.Text)),
        StringComparer.Ordinal));

    /// <summary>The name without its legal form, whatever its case and punctuation; the whole name where it is nothing but a form.</summary>
    public static string WithoutForm(string name)
    {
        var letters = PlainText.Letters(name);
        var kept = string.Join(" ", letters.Split(Space).Where(word => !Forms.Value.Contains(word)));
        return kept.Length > 0 ? kept : letters;
    }
}
