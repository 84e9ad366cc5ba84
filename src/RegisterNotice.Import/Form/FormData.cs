using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads whose data, which data, and whether they must be given.</summary>
internal static class FormData
{
    public static void Subjects(FormWords words, List<FormBlock> blocks)
    {
        foreach (var entry in blocks.Where(block => !block.IsTable && !IsIntro(words, block)).SelectMany(block => block.Entries))
        {
            Subject(words, entry[0], entry[0].Text);
        }
    }

    public static void Categories(FormWords words, List<FormBlock> blocks)
    {
        var areSubjects = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Only is { } only && words.Is(only.Text, DataPhrases.SubjectsIntro))
            {
                areSubjects = true;
            }
            else if (i == 0 && block.Only is { } label && words.Behind(label.Text, DataPhrases.Subjects) is { } subject)
            {
                Subject(words, label, subject);
            }
            else if (areSubjects)
            {
                Subjects(words, [block]);
                areSubjects = false;
            }
            else if (!IsIntro(words, block) && !block.IsTable)
            {
                foreach (var entry in block.Entries.Where(entry => words.Draft.HasRoom(words.Draft.DataCategories, entry[0].Span, entry[0].Text)))
                {
                    words.Draft.DataCategories.Add(Category(words, entry, words.Draft.DataCategories.Count));
                }
            }
        }
    }

    public static void Provision(FormWords words, List<FormBlock> blocks)
    {
        var categories = words.Draft.DataCategories;
        foreach (var entry in blocks.Where(block => !block.IsTable).SelectMany(block => block.Entries))
        {
            var name = words.Say(entry[0].Text);
            var index = categories.FindIndex(category => category.Name.Equals(name) && category.Provision is null);
            if (index >= 0 && ProvisionIn(words, entry, $"/dataCategories/{index}") is { } provision)
            {
                categories[index] = categories[index] with { Provision = provision };
            }
        }
    }

    private static bool IsIntro(FormWords words, FormBlock block) => block.Only is { } only && (words.Is(only.Text, DataPhrases.SubjectsIntro) || words.Is(only.Text, DataPhrases.CategoriesIntro));

    private static void Subject(FormWords words, FormLine line, string text)
    {
        var draft = words.Draft;
        if (!draft.HasRoom(draft.DataSubjects, line.Span, text))
        {
            return;
        }

        var (name, description) = words.SayNamed(text);
        draft.Log($"/dataSubjects/{draft.DataSubjects.Count}", line.Span, "formItem");
        draft.DataSubjects.Add(new() { Id = $"group-{draft.DataSubjects.Count + 1}", Name = name, Description = description is null ? null : words.Say(description) });
    }

    private static DataCategory Category(FormWords words, List<FormLine> lines, int index)
    {
        var pointer = $"/dataCategories/{index}";
        var draft = words.Draft;
        draft.Log(pointer, lines[0].Span, "formItem");
        var (name, items) = words.SayNamed(lines[0].Text);
        var category = new DataCategory { Id = $"data-{index + 1}", Name = name, Items = items is null ? [] : words.SayEach(items), Provision = ProvisionIn(words, lines, pointer) };
        foreach (var line in lines.Skip(1))
        {
            if (words.Behind(line.Text, DataPhrases.Subjects) is { } subjects)
            {
                category = category with { SubjectIds = Ids(words, subjects, draft.DataSubjects, group => group.Name, group => group.Id) };
                draft.Log($"{pointer}/subjects", line.Span, "formLabel");
            }
            else if (words.Behind(line.Text, DataPhrases.Purposes) is { } purposes)
            {
                category = category with { PurposeIds = Ids(words, purposes, draft.Purposes, purpose => purpose.Description, purpose => purpose.Id) };
                draft.Log($"{pointer}/purposes", line.Span, "formLabel");
            }
            else if (words.Begin(DataPhrases.Sensitivities, line.Text) is var (sensitivity, rest))
            {
                var places = FormWords.Parentheses("x" + rest.TrimEnd('.')) is (_, { } inside) ? inside.Split(["; "], StringSplitOptions.None) : [];
                category = category with { Sensitivity = sensitivity, Ground = Ground(words, places, sensitivity) };
                draft.Log($"{pointer}/sensitivity", line.Span, "formSentence");
            }
            else if (words.Behind(line.Text, DataPhrases.Ground) is { } ground)
            {
                category = category with { Ground = FormCitations.Read(ground, words.Language) };
                draft.Log($"{pointer}/ground", line.Span, "formLabel");
            }
        }

        return category;
    }

    // The article that follows from what the data are is the library's own.
    private static LegalReference? Ground(FormWords words, string[] places, DataSensitivity sensitivity)
    {
        var own = sensitivity switch { DataSensitivity.Special => ("2016/679", "9"), DataSensitivity.Criminal => ("2016/679", "10"), _ => ("1050/2018", "29") };
        return places.Select(place => FormCitations.Read(place, words.Language)).FirstOrDefault(reference => (reference.Act, reference.Provision) != own);
    }

    private static ProvisionRequirement? ProvisionIn(FormWords words, List<FormLine> lines, string pointer)
    {
        var at = lines.FindIndex(line => words.Find(DataPhrases.Provisions, line.Text) is not null);
        if (at < 0)
        {
            return null;
        }

        words.Draft.Log($"{pointer}/provision", lines[at].Span, "formSentence");
        var consequence = at + 1 < lines.Count ? words.Behind(lines[at + 1].Text, DataPhrases.Consequence) ?? lines[at + 1].Text : null;
        return new() { Kind = words.Find(DataPhrases.Provisions, lines[at].Text)!.Value, Consequence = consequence is null ? null : words.Say(consequence) };
    }

    /// <summary>The identifiers of parts by their names; a name may stand in the list without the full stop behind it.</summary>
    public static IReadOnlyList<string> Ids<T>(FormWords words, string listed, IReadOnlyList<T> parts, Func<T, LocalizedText> name, Func<T, string> id)
    {
        var names = parts.GroupBy(part => name(part).First().Value.TrimEnd('.'), StringComparer.Ordinal).ToDictionary(group => group.Key, group => id(group.First()), StringComparer.Ordinal);
        var whole = words.Say(listed).First().Value;
        return names.TryGetValue(whole, out var only)
            ? [only]
            : [.. words.SayEach(listed).Select(text => names.TryGetValue(text.First().Value.TrimEnd('.'), out var known) ? known : null).OfType<string>()];
    }
}
