namespace RegisterNotice.Import.Scanning;

/// <summary>Finds phone numbers: digits that begin as a number does, with what parts them.</summary>
internal static class PhoneScanner
{
    private const int FewestDigits = 6;
    private const int MostDigits = 15;
    private const int ShortestDay = 8;
    private const int LabelDistance = 14;

    private static readonly string[] Phones = ["puh", "tel.", "tfn", "phone", "p."];

    public static void Scan(string line, FoundChannels found)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!Begins(line, i) || TextScan.IsWordSign(line, i - 1) || GoesOnFromNumber(line, i))
            {
                continue;
            }

            var end = End(line, i, out var digits);
            if (digits >= FewestDigits && !IsOfFax(line, i) && !TextScan.IsLetter(line, end) && IsNumber(line[i..end])
                && !found.Overlaps(i, end))
            {
                found.Add(new(ChannelType.Phone, line[i..end], i, end));
                i = end;
            }
        }
    }

    // A stop or a comma behind a word, as in "p.+358 40 1234567", parts it from the number.
    private static bool GoesOnFromNumber(string line, int index) =>
        TextScan.IsOneOf(line, index - 1, "-/") || (TextScan.IsOneOf(line, index - 1, ".,") && !TextScan.IsLetter(line, index - 2));

    // "Faksi 09 123 456": nobody answers there.
    private static bool IsOfFax(string line, int index)
    {
        var from = Math.Max(0, index - LabelDistance);
        var label = line[from..index];
        var fax = Math.Max(label.LastIndexOf("fax", StringComparison.OrdinalIgnoreCase), label.LastIndexOf("faks", StringComparison.OrdinalIgnoreCase));
        return fax >= 0 && Digits.IndexIn(label.AsSpan(), fax) < 0
            && !TextScan.HasAny(label, Phones);
    }

    private static bool Begins(string line, int index) =>
        line[index] is '+' or '0' || (line[index] == '(' && TextScan.IsOneOf(line, index + 1, "0+"));

    // Behind its last digit.
    private static int End(string line, int start, out int digits)
    {
        digits = 0;
        var last = start;
        for (var i = start; digits < MostDigits && IsPartOfNumber(line, i, isFirst: i == start); i++)
        {
            if (TextScan.IsDigit(line, i))
            {
                digits++;
                last = i;
            }
        }

        return last + 1;
    }

    private static bool IsPartOfNumber(string line, int index, bool isFirst) =>
        TextScan.IsDigit(line, index) || TextScan.IsOneOf(line, index, " \u00A0-–()/") || (isFirst && line[index] == '+');

    private static bool IsNumber(string text) => !IsDay(text) && PhoneNumbers.IsValid(text);

    // "08/10/2026"
    private static bool IsDay(string text) => text.Length >= ShortestDay && text[2] is '/' && text[^5] is '/' && text.IndexOf(' ') < 0;
}
