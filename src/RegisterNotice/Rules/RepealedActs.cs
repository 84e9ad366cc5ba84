using NodaTime;
using RegisterNotice.Json.Walking;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Rules;

/// <summary>Acts that a notice cites and that are no longer in force, wherever it cites them.</summary>
internal static class RepealedActs
{
    /// <summary>The act that a reference names, where it was repealed before a day.</summary>
    public static Act? Of(LegalReference? reference, LocalDate day) =>
        reference is not null && Acts.Find(reference.Act) is { InForceUntil: { } until } act && day >= until ? act : null;

    public static void ReportEach(RuleContext it)
    {
        if (it.CitesRepealedAct)
        {
            new Walk(it).Through(it.Notice);
        }
    }

    private sealed class Walk(RuleContext it) : FactWalk
    {
        public override bool Enters(NoticePart part)
        {
            if (part is LegalReference reference && Of(reference, it.AsOf) is { } act)
            {
                var successor = Acts.InForceAfter(act, it.AsOf);
                it.Report(
                    Pointer,
                    ("act", LegalCitations.Cite(act.At(), it.Language)),
                    ("until", Enumeration.Write(act.InForceUntil!.Value, LanguageFallback.Main(it.Language))),
                    ("successor", successor is null ? "-" : LegalCitations.Cite(successor.At(), it.Language)));
            }

            return base.Enters(part);
        }

        public override void Meet(string text, LanguageTag? language, TextRole role)
        {
        }
    }
}
