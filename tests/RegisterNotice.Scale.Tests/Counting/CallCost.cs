namespace RegisterNotice.Scale.Tests.Counting;

/// <summary>By what the work of a call into the framework is counted.</summary>
internal enum CallCost
{
    /// <summary>A step, which the loop around it counts already.</summary>
    Free,

    /// <summary>The lengths of all texts, spans and arrays that it gets.</summary>
    Arguments,

    /// <summary>The lengths of what it gets and of what it is called on.</summary>
    Whole,

    /// <summary>The length of the first thing it gets, or of what it is called on: the source of a copy.</summary>
    First,

    /// <summary>The length of the text by which something is looked up; what is no text is compared by itself.</summary>
    Key,

    /// <summary>The length of what it makes.</summary>
    Result,

    /// <summary>What is compared, up to the shorter length.</summary>
    Comparison,

    /// <summary>What is searched, up to where it finds.</summary>
    Search,

    /// <summary>What is searched from the end, up to where it finds.</summary>
    SearchFromEnd,

    /// <summary>What it cuts off.</summary>
    Trim,

    /// <summary>The last number that it gets.</summary>
    Count,

    /// <summary>What stands behind the index that it gets.</summary>
    Behind,

    /// <summary>The bytes of JSON that it reads.</summary>
    Json,
}
