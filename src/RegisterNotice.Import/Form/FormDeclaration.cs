using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads a section that says whether there is some of a matter, and then each: as a list, as a table, or as one paragraph.</summary>
internal sealed class FormDeclaration<T>(FormWords words, string pointer, Phrase none, Phrase some, Phrase intro, Phrase[] columns)
    where T : NoticePart
{
    private readonly List<T> items = [];
    private readonly FormStatement statement = new(words, none, some);
    private bool isDenied;

    public Declaration<T> Read(List<FormBlock> blocks, Func<List<FormLine>, T?> told, Func<Dictionary<Phrase, List<FormLine>>, T?> tabled)
    {
        // A paragraph before what leads to a list is the notice's own sentence.
        var lead = blocks.FindIndex(block => !block.IsParagraph || block.Only is { } only && (words.Is(only.Text, intro) || words.Is(only.Text, RecipientPhrases.Exceptions)));
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Only is { } only && (words.Is(only.Text, intro) || words.Is(only.Text, RecipientPhrases.Exceptions)))
            {
                isDenied |= words.Is(only.Text, RecipientPhrases.Exceptions);
            }
            else if (FormTable.Rows(block, words, columns) is { Count: > 0 } rows)
            {
                rows.ForEach(row => Add(tabled(row), row.Values.First()[0]));
            }
            else if (block.Only is { } sentence && (statement.Takes(sentence) || i < lead || (lead < 0 && (IsStatement(words.Say(sentence.Text).First().Value) || i < blocks.Count - 1))))
            {
                statement.Take(sentence);
            }
            else if (!block.IsTable)
            {
                block.Entries.ForEach(entry => Add(told(entry), entry[0]));
            }
        }

        statement.Log(pointer);
        return new()
        {
            State = isDenied ? DeclarationState.None : items.Count > 0 ? DeclarationState.Some : statement.State,
            Items = items,
            Statement = statement.Own,
        };
    }

    // "Mailer Inc." ends like a sentence, and is a name.
    private static bool IsStatement(string text) => FormWords.IsSentence(text) && !Names.IsNameWithStop(text);

    private void Add(T? item, FormLine line)
    {
        if (item is not null && words.Draft.HasRoom(items, line.Span, line.Text))
        {
            words.Draft.Log($"{pointer}/items/{items.Count}", line.Span, "formItem");
            items.Add(item);
        }
    }
}
