using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads under a heading of their own why data subjects are not informed, and by which provisions.</summary>
internal static class ExemptionsReader
{
    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (!sentence.Section.HeadingMeanings.Has(Meaning.ExemptionFromInforming) || sentence.IsLead)
            {
                continue;
            }

            // "The ground of the exemption: Article 14(5)(b) GDPR" stands under what it is the ground of.
            var reference = sentence.Citations is [var citation, ..] ? citation.Reference : null;
            if (reference is not null && sentence.Line.Property is not null && draft.Exemptions is [.., { Reference: null } last])
            {
                draft.Exemptions[^1] = last with { Reference = reference };
            }
            else if (!(sentence.Has(Meaning.Not) && sentence.Has(Meaning.ExemptionFromInforming))
                && draft.HasRoom(draft.Exemptions, sentence.Span, sentence.Text))
            {
                draft.Log(Place.Of(NoticeShape.Exemptions, draft.Exemptions.Count), sentence.Span, "exemptionFromInforming");
                draft.Exemptions.Add(new() { Reference = reference, Reason = draft.Text(sentence.Text) });
            }
        }
    }
}
