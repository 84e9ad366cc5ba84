namespace RegisterNotice.Documents;

/// <summary>What a notice answers to one question of a questionnaire.</summary>
public sealed record RecordAnswer
{
    /// <summary>The number of the question in its questionnaire: the part and the question in it, such as <c>3_4</c>.</summary>
    public required string Code { get; init => field = Guard.NotNull(value); }

    /// <summary>What the question is about, in the language of the answers; not the words of the questionnaire.</summary>
    public required string Topic { get; init => field = Guard.NotNull(value); }

    /// <summary>The answer, each thing by itself; empty where the notice does not say.</summary>
    public IReadOnlyList<string> Answers { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Whether the notice answers the question.</summary>
    public bool IsAnswered => Answers.Count > 0;
}
