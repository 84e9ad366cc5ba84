namespace RegisterNotice.Rules;

/// <summary>What looks at each text of a notice's facts with all its languages; see <see cref="ITextLook"/>.</summary>
internal interface ILocalizedTextLook
{
    void At(LocalizedText text, in TextPlace place);
}
