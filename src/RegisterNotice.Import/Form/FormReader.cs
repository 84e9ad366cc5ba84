using RegisterNotice.Import.Interpreting;
using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Form;

/// <summary>Reads a page that is in the library's own form back into the facts it was written from.</summary>
/// <remarks>
/// What the form does not tell apart stays untold: identifiers, whether a recipient is a name or a category, and what a period starts from where the criterion before it
/// says so already.
/// </remarks>
internal static class FormReader
{
    // A section that names what another tells of comes after it, whatever the order on the page.
    private static readonly (FormPart Part, Action<FormWords, List<FormBlock>> Read)[] Parts =
    [
        (FormPart.Lead, FormLead.Read),
        (FormPart.RegisterName, FormLead.RegisterName),
        (FormPart.Controller, FormParties.Controllers),
        (FormPart.Contact, FormParties.Contacts),
        (FormPart.Officer, FormParties.Officer),
        (FormPart.Purposes, FormPurposes.Read),
        (FormPart.Subjects, FormData.Subjects),
        (FormPart.Data, FormData.Categories),
        (FormPart.Provision, FormData.Provision),
        (FormPart.Sources, FormSources.Read),
        (FormPart.Recipients, FormRecipients.Read),
        (FormPart.Transfers, FormTransfers.Read),
        (FormPart.Retention, FormRetention.Read),
        (FormPart.Security, FormSecurity.Read),
        (FormPart.Rights, FormRights.Read),
        (FormPart.Complaint, FormRights.Complaint),
        (FormPart.Decisions, FormDecisions.Read),
        (FormPart.Cookies, FormCookies.Read),
        (FormPart.Changes, FormLead.Changes),
    ];

    public static void Read(NoticeDraft draft, Page page)
    {
        var words = new FormWords(draft);
        draft.Say = words.Say;
        var breaks = new FormBreaks(words);
        var sections = draft.Sections.Select(section => (Part: PartOf(draft, section), Blocks: FormBlocks.Of(section.Lines, page, breaks))).ToList();
        foreach (var (part, read) in Parts)
        {
            foreach (var section in sections.Where(section => section.Part == part && section.Blocks.Count > 0))
            {
                read(words, section.Blocks);
            }
        }

        FormRights.Settle(words);
    }

    private static FormPart PartOf(NoticeDraft draft, Section section) =>
        section.Heading is { } heading && FormHeadings.TryFind(draft.Language, heading.Text, out var row) ? row.Part : FormPart.Lead;
}
