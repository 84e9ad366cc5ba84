using RegisterNotice.Changes.Comparing;
using RegisterNotice.Changes.Telling;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Changes.ChangeWeight;

namespace RegisterNotice.Changes.Weights;

/// <summary>
/// Parts that have no rows of their own, because they are one fact (an address, a reference to law, an entry of the history, the words of a page),
/// or because nobody outside
/// the controller is told of them (what is internal).
/// </summary>
internal static class WholeParts
{
    /// <summary>Their types.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(PostalAddress), typeof(LegalReference), typeof(NoticeChange), typeof(NoticeDocument), typeof(DocumentSection),
        typeof(ParagraphBlock),
        typeof(ListBlock), typeof(ListItem), typeof(TableBlock), typeof(TableRow), typeof(CellMarks), typeof(LinkMark),
        typeof(StrongMark), typeof(LanguageMark),
        typeof(InternalPart), typeof(InternalDocument),
    ];

    /// <summary>A reference in a list of them: what stays of it is worded otherwise.</summary>
    public static readonly PartWeights<LegalReference> Reference = new(
        Row.Own(LegalReferenceShape.Text, (run, pair) =>
        {
            if (Likenesses.OfReferences(pair.Old, pair.New) != Likeness.Same)
            {
                run.Report(
                    new(ChangedFacts.LegalFramework, ChangeGrounds.Transparency), ChangeKind.Reworded, Editorial, pair.NewSpot, pair.Old,
                    pair.New,
                    LegalReferenceShape.Instance, null);
            }
        }));

    /// <summary>How references in lists are matched.</summary>
    public static readonly MatchPass<LegalReference>[] ReferencePasses =
    [
        MatchPasses.Content<LegalReference>(),
        MatchPasses.By<LegalReference>(reference => reference.Act is null ? null : $"{reference.Act}|{reference.Provision}"),
        MatchPasses.ByText<LegalReference>(reference => reference.Text),
        MatchPasses.ByText<LegalReference>(reference => reference.Name),
    ];
}
