using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>The lines of somebody: who it is, then labelled ways to reach them.</summary>
internal sealed class FormParty
{
    private readonly FormWords words;
    private readonly List<(string Member, SourceSpan Span)> found = [];

    public FormParty(FormWords words, List<FormLine> lines)
    {
        this.words = words;
        foreach (var line in lines)
        {
            Read(line);
        }
    }

    /// <summary>The lines without a label: name, role, organisation.</summary>
    public List<FormLine> Free { get; } = [];

    public BusinessId? BusinessId { get; private set; }

    public VatNumber? VatNumber { get; private set; }

    public PostalAddress? Address { get; private set; }

    public PostalAddress? VisitingAddress { get; private set; }

    public List<string> Emails { get; } = [];

    public List<string> Phones { get; } = [];

    public string? Website { get; private set; }

    public Sector? Sector { get; private set; }

    public ControllerRole? Role { get; private set; }

    public Controller Controller() => new()
    {
        Name = Free.Count > 0 ? Free[0].Text : "",
        BusinessId = BusinessId,
        VatNumber = VatNumber,
        Address = Address,
        Emails = Emails,
        Phones = Phones,
        Website = Website,
        Sector = Sector,
        Role = Role,
    };

    // Which of two lines behind a name is the role and which the organisation, their order tells; of one, its legal form.
    public ContactPoint Contact()
    {
        var hasName = Free.Count > 0 && words.Say(Free[0].Text).First().Key.Equals(words.Language);
        var rest = Free.Skip(hasName ? 1 : 0).Select(line => line.Text).ToArray();
        var isOrganisation = rest.Length == 1 && LegalForms.In(rest[0]) is not null;
        return new()
        {
            Name = hasName ? Free[0].Text : null,
            Role = rest.Length > 0 && !isOrganisation ? words.Say(rest[0]) : null,
            Organisation = isOrganisation ? rest[0] : rest.Length > 1 ? rest[1] : null,
            Address = Address,
            Emails = Emails,
            Phones = Phones,
            Website = Website,
        };
    }

    public void Log(string pointer, bool organisationIsRole = false)
    {
        foreach (var (member, span) in found)
        {
            words.Draft.Log(pointer + member, span, "formLabel");
        }

        var contact = Contact();
        for (var i = 0; i < Math.Min(3, Free.Count); i++)
        {
            var member = i == 0 ? "/name" : i == 2 || contact.Role is null || organisationIsRole ? "/organisation" : "/role";
            words.Draft.Log(pointer + member, Free[i].Span, "formLine");
        }
    }

    public void LogAuthority()
    {
        foreach (var (member, span) in found)
        {
            words.Draft.Log("/supervisoryAuthority" + member.Replace("/emails/0", "/email").Replace("/phones/0", "/phone"), span, "formLabel");
        }

        if (Free.Count > 0)
        {
            words.Draft.Log("/supervisoryAuthority/name", Free[0].Span, "formLine");
        }
    }

    private void Read(FormLine line)
    {
        var text = line.Text;
        if (words.Behind(text, PartyPhrases.BusinessId) is { } businessId)
        {
            BusinessId = BusinessId.AsWritten(businessId);
            found.Add(("/businessId", line.SpanOf(businessId)));
        }
        else if (words.Behind(text, PartyPhrases.VatNumber) is { } vatNumber)
        {
            VatNumber = VatNumber.AsWritten(vatNumber);
            found.Add(("/vatNumber", line.SpanOf(vatNumber)));
        }
        else if (words.Behind(text, PartyPhrases.Address) is { } address)
        {
            Address = FormAddress.Read(address, words.Language);
            found.Add(("/address", line.SpanOf(address)));
        }
        else if (words.Behind(text, PartyPhrases.PostalAddress) is { } postal)
        {
            Address = FormAddress.Read(postal, words.Language);
            found.Add(("/address", line.SpanOf(postal)));
        }
        else if (words.Behind(text, PartyPhrases.VisitingAddress) is { } visiting)
        {
            VisitingAddress = FormAddress.Read(visiting, words.Language);
            found.Add(("/visitingAddress", line.SpanOf(visiting)));
        }
        else
        {
            ReadChannel(line);
        }
    }

    private void ReadChannel(FormLine line)
    {
        var text = line.Text;
        if (words.Behind(text, PartyPhrases.Email) is { } emails)
        {
            Add("/emails", Emails, emails, line);
        }
        else if (words.Behind(text, PartyPhrases.Phone) is { } phones)
        {
            Add("/phones", Phones, phones, line);
        }
        else if (words.Behind(text, PartyPhrases.Website) is { } website)
        {
            Website = website;
            found.Add(("/website", line.SpanOf(website)));
        }
        else if (words.Behind(text, PartyPhrases.Sector) is { } sector && words.Find(PartyPhrases.Sectors, sector) is { } known)
        {
            Sector = known;
            found.Add(("/sector", line.SpanOf(sector)));
        }
        else if (words.Behind(text, PartyPhrases.Role) is { } role && words.Find(PartyPhrases.Roles, role) is { } position)
        {
            Role = position;
            found.Add(("/role", line.SpanOf(role)));
        }
        else
        {
            Free.Add(line);
        }
    }

    private void Add(string member, List<string> values, string listed, FormLine line)
    {
        var from = line.Text.Length - listed.Length;
        foreach (var value in listed.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            found.Add(($"{member}/{values.Count}", line.SpanOf(value, from)));
            values.Add(value);
            from += value.Length;
        }
    }
}
