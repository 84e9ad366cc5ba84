using RegisterNotice.Json.Walking;
using RegisterNotice.Law;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>What the law that a notice cites takes from a right, or lets a controller take; the law itself stands in <see cref="RightRestrictions"/>.</summary>
internal static class LawfulRestrictions
{
    // An article on a right gives it; what limits it stands in a paragraph of its own.
    private static readonly string[] ArticlesOnRights = ["15", "16", "17", "18", "20", "21", "22"];

    /// <summary>Whether a right names the law that limits it.</summary>
    public static bool AreNamed(RuleContext it, SubjectRight right) =>
        IsNamed(it, right.Kind, right.Reference) || IsNamed(it, right.Kind, right.Restriction?.Reference);

    /// <summary>Whether a reference names law that may limit a right: a place of the GDPR that does, or another act that is in force.</summary>
    private static bool IsNamed(RuleContext it, RightKind right, LegalReference? reference) => reference is not null
        && (reference.Act == Acts.Gdpr.Number
            ? RightRestrictions.Of(right, reference) is not null && Array.IndexOf(ArticlesOnRights, reference.Provision) < 0
            : RepealedActs.Of(reference, it.AsOf) is null);

    /// <summary>Whether a provision that the notice cites disapplies a right. It walks through the notice: ask last.</summary>
    public static bool Disapply(Notice notice, RightKind right)
    {
        var search = new Search(right);
        search.Through(notice);
        return search.IsFound;
    }

    private sealed class Search(RightKind right) : FactWalk
    {
        public bool IsFound { get; private set; }

        public override bool Enters(NoticePart part)
        {
            // Every notice may name the Data Protection Act as a whole; another act that disapplies rights is named by those whom it concerns.
            IsFound |= part is LegalReference reference
                && (reference.Provision is not null || reference.Act != Acts.DataProtectionAct.Number)
                && RightRestrictions.Disapplies(right, reference);
            return base.Enters(part);
        }

        public override void Meet(string text, LanguageTag? language, TextRole role)
        {
        }
    }
}
