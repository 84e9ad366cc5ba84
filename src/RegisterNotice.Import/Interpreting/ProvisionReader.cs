using RegisterNotice.Import.Interpreting.Data;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads whether data must be given, where that is said apart from the data: under the name of their category.</summary>
internal static class ProvisionReader
{
    private static readonly SectionKind[] OfOthers = [SectionKind.Rights, SectionKind.Cookies, SectionKind.Disclosures, SectionKind.Transfers, SectionKind.Retention, SectionKind.Security];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences.Where(sentence => !sentence.Section.IsAny(OfOthers)))
        {
            if (DataCategoryDraft.ProvisionIn(sentence.Meanings) is { } kind && NameBefore.Of(sentence) is { } name)
            {
                draft.Ties.Add(() => Tie(draft, sentence, name, kind));
            }
        }
    }

    private static void Tie(NoticeDraft draft, Sentence sentence, string name, ProvisionKind kind)
    {
        foreach (var id in CategoryNames.In(draft, name))
        {
            var index = draft.DataCategories.FindIndex(category => category.Id == id);
            if (draft.DataCategories[index].Provision is null)
            {
                draft.Log(Place.Of(NoticeShape.DataCategories, index).Of(DataCategoryShape.Provision), sentence.Span, "provisionStated");
                draft.DataCategories[index] = draft.DataCategories[index] with { Provision = new() { Kind = kind } };
            }
        }
    }
}
