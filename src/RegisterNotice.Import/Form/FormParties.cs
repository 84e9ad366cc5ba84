using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads the parties of the form.</summary>
internal static class FormParties
{
    public static void Controllers(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var lines in blocks.Where(block => block.IsParagraph).Select(block => block.Lines))
        {
            var first = lines[0].Text;
            if (words.Is(first, PartyPhrases.RightsAgainstEach))
            {
                continue;
            }

            if (words.Behind(first, PartyPhrases.Essence) is { } essence && draft.Controllers.Count > 0)
            {
                Arrange(words, lines[0], arrangement => arrangement with { Essence = words.Say(essence) });
            }
            else if (words.Is(first, PartyPhrases.CommonContact) && draft.Controllers.Count > 0)
            {
                Arrange(words, lines[0], arrangement => arrangement with { ContactPoint = new FormParty(words, lines.GetRange(1, lines.Count - 1)).Contact() });
            }
            else if (words.Is(first, PartyPhrases.Representative))
            {
                var party = new FormParty(words, lines.GetRange(1, lines.Count - 1));
                draft.Representative = party.Contact();
                party.Log("/representative");
            }
            else if (draft.HasRoom(draft.Controllers, lines[0].Span, first))
            {
                var party = new FormParty(words, lines);
                party.Log($"/controllers/{draft.Controllers.Count}");
                draft.Controllers.Add(party.Controller());
            }
        }
    }

    public static void Contacts(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var lines in blocks.Where(block => block.IsParagraph).Select(block => block.Lines).Where(lines => draft.HasRoom(draft.Contacts, lines[0].Span, lines[0].Text)))
        {
            var party = new FormParty(words, lines);
            party.Log($"/contacts/{draft.Contacts.Count}");
            draft.Contacts.Add(party.Contact());
        }
    }

    public static void Officer(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        var statement = new FormStatement(words, PartyPhrases.NoOfficer, PartyPhrases.SomeOfficer);
        FormParty? details = null;
        foreach (var block in blocks.Where(block => block.IsParagraph))
        {
            if (block.Only is { } only && (statement.Takes(only) || FormWords.IsSentence(words.Say(only.Text).First().Value) || block != blocks[^1]))
            {
                statement.Take(only);
            }
            else
            {
                details = new(words, block.Lines);
            }
        }

        var contact = details?.Contact();
        draft.Officer = new()
        {
            State = details is not null ? DeclarationState.Some : statement.State,
            Name = contact?.Name,
            Organisation = contact?.Organisation ?? contact?.Role?.First().Value,
            Address = contact?.Address,
            Emails = contact?.Emails ?? [],
            Phones = contact?.Phones ?? [],
            Website = contact?.Website,
            Statement = statement.Own,
        };
        statement.Log("/dataProtectionOfficer");
        details?.Log("/dataProtectionOfficer", organisationIsRole: true);
    }

    public static void Authority(FormWords words, List<FormLine> lines)
    {
        var party = new FormParty(words, lines);
        var address = party.Address is { } given ? Finnish(words, given) : null;
        words.Draft.Authority = new()
        {
            Name = words.Say(party.Free.Count > 0 ? party.Free[0].Text : ""),
            Address = address,
            VisitingAddress = party.VisitingAddress is { } visiting ? Finnish(words, visiting) : null,
            Email = party.Emails.FirstOrDefault(),
            Phone = party.Phones.FirstOrDefault(),
            Website = Finnish(words, party.Website),
        };
        party.LogAuthority();
    }

    // The ombudsman's address has a form in each language; the model holds that in Finnish.
    private static string? Finnish(FormWords words, string? detail) =>
        Array.Find(PartyPhrases.OmbudsmanDetails, known => known[words.Language] == detail) is { } known ? known[LanguageTag.Finnish] : detail;

    private static PostalAddress Finnish(FormWords words, PostalAddress address) => address with { Street = Finnish(words, address.Street), PostOfficeBox = Finnish(words, address.PostOfficeBox), Town = Finnish(words, address.Town) };

    private static void Arrange(FormWords words, FormLine line, Func<JointArrangement, JointArrangement> change)
    {
        var last = words.Draft.Controllers.Count - 1;
        words.Draft.Controllers[last] = words.Draft.Controllers[last] with { Arrangement = change(words.Draft.Controllers[last].Arrangement ?? new()) };
        words.Draft.Log($"/controllers/{last}/arrangement", line.Span, "formLine");
    }
}
