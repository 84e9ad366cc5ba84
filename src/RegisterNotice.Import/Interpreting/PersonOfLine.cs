using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>The person whom a line names, with their title: "Yhteyshenkilö: Vieno Villanen, sihteeri".</summary>
internal static class PersonOfLine
{
    private const int LongestLabel = 40;
    private const int ShortestWithStop = 3;
    private static readonly string[] Copulas = [" on ", " toimii ", " är ", " is ", " is: "];
    private static readonly char[] EndsOfPerson = [',', '(', ')', ';', '/'];

    /// <summary>Who stands where a person would, before the first channel and the first comma, and their title; both empty behind a label of something
    /// else.</summary>
    public static (string Name, string Title) In(Line line)
    {
        var (label, value) = Labels.OfParty(line.Text);
        if (label.Length > 0 && !Labels.IsPerson(label) && !Labels.IsName(label) && !Titles.Is(label))
        {
            return ("", "");
        }

        var end = value.Length;
        foreach (var channel in label.Length == 0 ? line.Channels : ChannelScanner.Scan(value))
        {
            end = Math.Min(end, channel.Start);
        }

        var person = WithoutLabel(value[..end]);
        return Person(person) is ({ Length: > 0 }, _) found ? found
            : person.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel and var colon ? Person(person[(colon + 2)..])
            : line.Meanings.Has(Meaning.ContactWord) ? Person(BehindCopula(person))
            : ("", "");
    }

    private static (string Name, string Title) Person(string text)
    {
        var behind = text.IndexOfAny(EndsOfPerson);
        var (name, title) = Titles.Split(WithoutStop((behind > 0 ? text[..behind] : text).Trim(' ', ':', '-', '–')));
        return title.Length > 0 || name.Length == 0 || behind < 0 ? (name, title) : (name, TitleBehind(text[(behind + 1)..]));
    }

    // "Vieno Villanen Puh."
    private static string WithoutLabel(string text)
    {
        var trimmed = text.TrimEnd(' ', ':', '.', ',');
        var space = trimmed.LastIndexOf(' ');
        return space > 0 && Labels.IsOther(trimmed[(space + 1)..]) ? trimmed[..space] : text;
    }

    // A stop behind an initial is a part of the name.
    private static string WithoutStop(string text) =>
        text.Length > ShortestWithStop && text[^1] == '.' && text[^3] != ' ' ? text[..^1] : text;

    // "Yhteyshenkilö asiassa on Vieno Villanen."
    private static string BehindCopula(string text)
    {
        foreach (var copula in Copulas)
        {
            if (text.LastIndexOf(copula, StringComparison.Ordinal) is > 0 and var at)
            {
                return text[(at + copula.Length)..];
            }
        }

        return "";
    }

    // "Vieno Villanen, toiminnanjohtaja", "Vieno Villanen (sihteeri)"
    private static string TitleBehind(string text)
    {
        var words = text.TrimStart(' ', '(', '-', '–');
        var end = words.IndexOfAny(EndsOfPerson);
        var title = (end > 0 ? words[..end] : words).Trim(' ', ',', ')', '.', ':', '-', '–');
        return Titles.Is(title) ? title : "";
    }
}
