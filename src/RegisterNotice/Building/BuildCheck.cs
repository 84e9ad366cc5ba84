namespace RegisterNotice;

/// <summary>Gathers what lacks while a notice is built.</summary>
internal sealed class BuildCheck
{
    private readonly List<BuildProblem> problems = [];

    public void Text(string pointer, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(pointer, "The text is empty."));
        }
    }

    public void Text(string pointer, LocalizedText? text)
    {
        if (text is not { Count: > 0 })
        {
            problems.Add(new(pointer, "The text is missing."));
            return;
        }

        foreach (var entry in text.Where(entry => string.IsNullOrWhiteSpace(entry.Value)))
        {
            problems.Add(new($"{pointer}/{entry.Key}", "The text is empty."));
        }
    }

    public void That(string pointer, bool holds, string message)
    {
        if (!holds)
        {
            problems.Add(new(pointer, message));
        }
    }

    /// <summary>Does nothing where nothing lacks.</summary>
    /// <exception cref="NoticeBuildException">Something lacks.</exception>
    public void ThrowIfAny()
    {
        if (problems.Count > 0)
        {
            throw new NoticeBuildException(ValueList<BuildProblem>.Own([.. problems]));
        }
    }
}
