namespace RegisterNotice.Import.Scanning;

/// <summary>Finds business identifiers and VAT numbers by their form, or by the label before digits of their number.</summary>
internal static class IdentifierScanner
{
    private const string Hyphens = "-–\u2011\u2010";
    private const int DigitsOfBusinessId = 8;
    private const int FewestHyphened = 6;
    private const int FewestOfVat = 8;
    private const int MostOfVat = 12;
    private const int ShortestVat = 9;
    private const int LabelDistance = 24;

    private static readonly string[] BusinessLabels =
    [
        "tunnus", "FO-nummer", "Business ID", "FO-num", "FO-nr", "Company ID", "Business identity", "Company number", "Org", "Reg. no",
        "Registration number",
    ];

    private static readonly string[] VatLabels = ["VAT", "ALV", "moms", "CVR"];

    public static void Scan(string line, FoundChannels found)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (TextScan.IsDigit(line, i) && !TextScan.IsWordSign(line, i - 1) && !TextScan.IsOneOf(line, i - 1, "-+"))
            {
                i = ByDigits(line, i, found);
            }
        }

        ByCountry(line, found);
    }

    // Where the number ends that begins there.
    private static int ByDigits(string line, int start, FoundChannels found)
    {
        var end = TextScan.EndOfDigits(line, start);
        var digits = end - start;
        if (digits is >= FewestHyphened and <= DigitsOfBusinessId && IsHyphened(line, end))
        {
            var written = line[start..(end + 2)].Replace('–', '-').Replace('\u2011', '-').Replace('\u2010', '-');
            found.Add(new(ChannelType.BusinessId, written, start, end + 2));
            return end + 2;
        }

        if (digits == DigitsOfBusinessId && IsLabelled(line, start, BusinessLabels))
        {
            found.Add(new(ChannelType.BusinessId, line[start..end], start, end));
        }
        else if (digits is >= FewestOfVat and <= MostOfVat && IsLabelled(line, start, VatLabels))
        {
            found.Add(new(ChannelType.VatNumber, line[start..end], start, end));
        }

        return end;
    }

    // The check digit stands behind a hyphen.
    private static bool IsHyphened(string line, int end) =>
        TextScan.IsOneOf(line, end, Hyphens) && TextScan.IsDigit(line, end + 1) && !TextScan.IsWordSign(line, end + 2);

    private static bool IsLabelled(string line, int index, string[] labels)
    {
        var from = Math.Max(0, index - LabelDistance);
        return Array.Exists(labels, label => line.IndexOf(label, from, index - from, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // "FI12345678"
    private static void ByCountry(string line, FoundChannels found)
    {
        for (var i = 0; i + ShortestVat <= line.Length; i++)
        {
            if (!IsCountry(line, i))
            {
                continue;
            }

            var end = TextScan.EndOf(line, i + 2, char.IsLetterOrDigit);
            if (VatNumber.TryParse(line[i..end], out _))
            {
                found.Add(new(ChannelType.VatNumber, line[i..end], i, end));
            }
        }
    }

    private static bool IsCountry(string line, int index) =>
        line[index] is >= 'A' and <= 'Z' && line[index + 1] is >= 'A' and <= 'Z' && TextScan.IsDigit(line, index + 2)
            && !TextScan.IsWordSign(line, index - 1);
}
