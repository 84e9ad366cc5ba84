using System.Collections.Frozen;
using RegisterNotice.Publishing;

namespace RegisterNotice.AspNetCore.Sources;

/// <summary>Notices with all their revisions in memory, as they are at one moment. Immutable.</summary>
internal sealed class NoticeCatalogue
{
    private readonly FrozenDictionary<string, PublishedNotice[]> revisions;

    private NoticeCatalogue(FrozenDictionary<string, PublishedNotice[]> revisions)
    {
        this.revisions = revisions;
        var newest = revisions.Values.Select(newestFirst => newestFirst[0].Version);
        Current = [.. newest.OrderBy(version => version.Id, StringComparer.Ordinal)];
    }

    public static NoticeCatalogue Empty { get; } = Of([]);

    /// <summary>The newest revision of every notice, by identifier.</summary>
    public IReadOnlyList<PublishedVersion> Current { get; }

    /// <summary>A catalogue of notices, of which no two have the same identifier and revision.</summary>
    public static NoticeCatalogue Of(IEnumerable<PublishedNotice> notices) => new(notices
        .GroupBy(notice => notice.Version.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(notice => notice.Version.Revision).ToArray(),
            StringComparer.Ordinal));

    /// <summary>A revision of a notice, the newest where no number is given; null where there is none.</summary>
    public PublishedNotice? Find(string id, int? revision)
    {
        var newestFirst = Revisions(id);
        if (revision is { } number)
        {
            return newestFirst.FirstOrDefault(notice => notice.Version.Revision == number);
        }

        return newestFirst.Count > 0 ? newestFirst[0] : null;
    }

    /// <summary>The revisions of a notice, the newest first.</summary>
    public IReadOnlyList<PublishedNotice> Revisions(string id) => revisions.GetValueOrDefault(id, []);
}
