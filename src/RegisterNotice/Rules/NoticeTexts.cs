using RegisterNotice.Json.Walking;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>Every text of a notice's facts, in the order of its JSON; those of the published wording are in <see cref="NoticeWords"/>.</summary>
internal static class NoticeTexts
{
    /// <summary>Looks at one text.</summary>
    public delegate void Look(RuleContext it, in FactText text);

    /// <summary>Looks at each text that the notice says of its own. It costs a little memory: ask first whether there is anything to be found.</summary>
    public static void Each(RuleContext it, Look look) => new Walk(it, look).Through(it.Notice);

    /// <summary>All of them, and behind them the texts of the published wordings, as a host's rule sees them.</summary>
    public static IReadOnlyList<NoticeText> In(RuleContext it)
    {
        var texts = new List<NoticeText>();
        Each(it, (_, in text) => texts.Add(new() { Pointer = text.Pointer, Text = text.Text, Language = text.Language }));
        foreach (var section in it.Words.Sections)
        {
            foreach (var passage in section.Passages.AsSpan())
            {
                texts.Add(new()
                {
                    Pointer = passage.Pointer,
                    Text = passage.Text,
                    Language = section.Document.Language,
                    SectionKinds = section.Kinds
                });
            }
        }

        return ValueList<NoticeText>.Own([.. texts]);
    }

    /// <summary>What one of them betrays by its words, and by what has the shape of a code or, with <see cref="Meaning.TemplateWords"/>, of a gap.</summary>
    public static MeaningSet WithShapes(string text, MeaningSet meanings)
    {
        meanings = TemplateGaps.MayBeIn(text.AsSpan()) ? meanings.With(MeaningSet.Of(Meaning.TemplateWords)) : meanings;
        return PersonalIdentityCodes.TryFind(text, 0, out _, out _) ? meanings.With(MeaningSet.Of(Meaning.PersonalIdentityCode)) : meanings;
    }

    private sealed class Walk(RuleContext it, Look look) : FactWalk
    {
        public override void Meet(string text, LanguageTag? language, TextRole role)
        {
            if (role != TextRole.Official)
            {
                look(it, new FactText(this, text, language, IsEmail(role)));
            }
        }
    }
}
