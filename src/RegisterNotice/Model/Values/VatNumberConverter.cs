namespace RegisterNotice;

/// <summary>Reads a <see cref="VatNumber"/> from configuration, routes and property grids.</summary>
internal sealed class VatNumberConverter : ValueConverter
{
    protected override object Parse(string text) => VatNumber.Parse(text);
}
