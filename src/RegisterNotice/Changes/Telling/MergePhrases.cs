using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Telling;

/// <summary>What is said of two revisions that were edited at once.</summary>
internal static class MergePhrases
{
    public static readonly Phrase Conflict = new(
        "{place}: kumpikin on muuttanut tätä eri tavalla. Alun perin {base}, meillä {ours}, heillä {theirs}. Yhdistettyyn jäi meidän.",
        "{place}: båda har ändrat detta på olika sätt. Ursprungligen {base}, hos oss {ours}, hos dem {theirs}. I den sammanslagna står vår.",
        "{place}: both have changed this in different ways. It was {base}, ours is {ours}, theirs is {theirs}. The merged notice has ours.");
}
