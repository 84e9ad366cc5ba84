using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Every e-mail address in a notice.</summary>
internal static class NoticeEmails
{
    /// <summary>Finds the next faulty address in a text.</summary>
    public delegate int FaultFinder(string text, int from, out int start);

    /// <summary>Reports each address that a fault applies to, in the order of the notice's JSON.</summary>
    public static void ReportEach(RuleContext it, Func<string, bool> isFaulty)
    {
        if (it.HasFaultyEmail)
        {
            ReportFaulty(it, isFaulty);
        }
    }

    /// <summary>Reports each address in the wording that a fault applies to and that no fact of the notice holds.</summary>
    public static void ReportEachInWords(RuleContext it, FaultFinder find)
    {
        HashSet<string>? held = null;
        foreach (var section in it.Words.Sections)
        {
            foreach (var passage in section.Passages.AsSpan())
            {
                for (var from = 0; find(passage.Text, from, out var start) is > 0 and var length; from = start + length)
                {
                    var email = passage.Text.Substring(start, length);
                    if (!(held ??= Held(it)).Contains(email))
                    {
                        it.Report(passage.Pointer, ("email", email));
                    }
                }
            }
        }
    }

    // By itself, so that a notice without faulty addresses does not pay for what the walk holds.
    private static void ReportFaulty(RuleContext it, Func<string, bool> isFaulty) => NoticeTexts.Each(it, (it, in text) =>
    {
        if (text.IsEmail && isFaulty(text.Text))
        {
            it.Report(text.Pointer, ("email", text.Text));
        }
    });

    // Whatever the kind of a channel, its address is a fact of the notice.
    private static HashSet<string> Held(RuleContext it)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        NoticeTexts.Each(it, (_, in text) =>
        {
            if (text.Language is null)
            {
                held.Add(text.Text);
            }
        });
        return held;
    }
}
