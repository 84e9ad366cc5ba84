namespace RegisterNotice.Changes;

/// <summary>For whom a page of changes is composed.</summary>
public enum ChangeReaders
{
    /// <summary>Those whose data are processed: what they are to be told, in plain sentences. Editorial changes are left out.</summary>
    DataSubjects,

    /// <summary>Those who review the notice: every change with its place and provision, the old beside the new, with the words marked that differ.</summary>
    Reviewers,
}
