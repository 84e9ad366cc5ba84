namespace RegisterNotice.Rules;

/// <summary>The numbered sections and annexes of a document, for references to them.</summary>
/// <param name="document">The document.</param>
/// <param name="somebodyHasAnAddress">Whether the facts have an address that a section on a party can give.</param>
internal sealed class SectionNumbers(NoticeDocument document, bool somebodyHasAnAddress)
{
    private static readonly SectionKind[] OnParties = [SectionKind.Controller, SectionKind.Contact, SectionKind.DataProtectionOfficer];

    private static readonly string[] AnnexWords = ["Liite", "Bilaga", "Annex", "Appendix"];

    private readonly Dictionary<int, bool> onParties = [];
    private Dictionary<string, int>? sections;
    private HashSet<string>? annexes;

    public NoticeDocument Document => document;

    /// <summary>Whether any section is numbered.</summary>
    public bool AreGiven => Sections.Count > 0;

    private Dictionary<string, int> Sections => sections ??= Read();

    /// <summary>The first section with a number; -1 where none has it.</summary>
    public int Find(string number) => Sections.TryGetValue(number, out var at) ? at : -1;

    /// <summary>Whether a section gives an address: it or a part of it is about somebody, and the facts have an address.</summary>
    public bool GivesAddress(int at)
    {
        if (!onParties.TryGetValue(at, out var isOnParties))
        {
            onParties[at] = isOnParties = IsOnParties(at);
        }

        return somebodyHasAnAddress && isOnParties;
    }

    /// <summary>Whether a heading is that of the annex with a number.</summary>
    public bool HasAnnex(string number)
    {
        annexes ??= new(document.Sections.Select(static section => AnnexOf(section.Heading)).OfType<string>(), StringComparer.Ordinal);
        return annexes.Contains(number);
    }

    /// <summary>The number of the annex that a heading heads; null where it heads none, or one without a number.</summary>
    private static string? AnnexOf(string? heading)
    {
        foreach (var word in AnnexWords)
        {
            if (heading is not null
                && heading.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && Digits.IndexIn(heading.AsSpan(), 0) == word.Length + 1)
            {
                return heading[(word.Length + 1)..InternalReferences.EndOfNumber(heading, word.Length + 1)];
            }
        }

        return null;
    }

    private Dictionary<string, int> Read()
    {
        var read = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < document.Sections.Count; i++)
        {
            if (document.Sections[i].Number is { } number && !read.ContainsKey(number))
            {
                read.Add(number, i);
            }
        }

        return read;
    }

    private bool IsOnParties(int at)
    {
        for (var i = at; i < document.Sections.Count
            && (i == at || (document.Sections[i].Number is null && document.Sections[i].Level > document.Sections[at].Level)); i++)
        {
            // A section whose kind is not known may well give an address.
            if (document.Sections[i].Kinds.Count == 0 || document.Sections[i].Kinds.Has(SectionKind.Other))
            {
                return true;
            }

            foreach (var kind in OnParties)
            {
                if (document.Sections[i].Kinds.Has(kind))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
