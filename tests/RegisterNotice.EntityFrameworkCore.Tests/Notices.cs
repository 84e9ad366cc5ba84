namespace RegisterNotice.EntityFrameworkCore.Tests;

/// <summary>Small notices of a web shop.</summary>
internal static class Notices
{
    public static Notice Of(string id, string title = "Tietosuojaseloste") => new()
    {
        Id = id,
        Languages = [LanguageTag.Finnish],
        Title = LocalizedText.Of(LanguageTag.Finnish, title),
        Controllers = [new() { Name = "Metsäpolku Oy", BusinessId = BusinessId.Parse("9511802-7") }],
        Purposes = [new() { Id = "orders", Description = LocalizedText.Of(LanguageTag.Finnish, "Tilausten käsittely") }],
    };
}
