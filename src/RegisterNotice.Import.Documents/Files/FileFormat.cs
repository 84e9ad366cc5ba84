namespace RegisterNotice.Import;

/// <summary>The format of a file that a notice was published in.</summary>
public enum FileFormat
{
    /// <summary>PDF (ISO 32000).</summary>
    Pdf,

    /// <summary>Word, Office Open XML (ISO/IEC 29500): <c>.docx</c>.</summary>
    Word,
}
