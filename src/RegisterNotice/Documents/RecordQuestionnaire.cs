namespace RegisterNotice.Documents;

/// <summary>A supervisory authority's questionnaire for the record of processing activities, which <see cref="RecordQuestionnaires"/> answers.</summary>
public enum RecordQuestionnaire
{
    /// <summary>The 42 questions of the Information Commissioner's Office of the United Kingdom.</summary>
    Ico,

    /// <summary>The 41 questions of the Data Protection Commission of Ireland.</summary>
    Dpc,

    /// <summary>The 38 questions of the Commission nationale de l'informatique et des libertés of France.</summary>
    Cnil,
}
