using NodaTime;
using RegisterNotice.Samples;
using RegisterNotice.Tests;
using RegisterNotice.Tests.Model;

namespace RegisterNotice.Hosts.Tests.SystemTextJson;

/// <summary>What the tests write and read.</summary>
internal static class Written
{
    public static IEnumerable<Notice> Notices => [ModelTypes.FullNotice(), FaultlessNotice.Instance, new() { Id = "empty" }, .. SampleNotices.All];

    /// <summary>A record of a host with every member filled.</summary>
    public static HostRecord Record(Notice notice) => new()
    {
        Tenant = "shop",
        Notice = notice,
        Earlier = [notice, FaultlessNotice.Instance],
        Sector = Sector.Public,
        Label = LocalizedText.Of("fi", "Kissat & koirat").With("sv", "Katter"),
        Language = LanguageTag.Parse("sv-FI"),
        Transfers = notice.Transfers,
        Block = new ParagraphBlock { Text = "Käsittely" },
        ById = { ["a"] = notice },
        Addresses = { [LanguageTag.Finnish] = "/tietosuoja", [LanguageTag.Swedish] = "/dataskydd" },
        Requests = { [RightKind.Access] = 3 },
        ReviewedOn = new LocalDate(2026, 1, 5),
        ReviewEvery = Period.FromYears(1),
    };
}
