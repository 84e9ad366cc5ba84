namespace RegisterNotice.Documents;

/// <summary>In which order and under which headings a notice is written from its facts.</summary>
public enum Layout
{
    /// <summary>
    /// The twelve numbered headings of the ombudsman's classic form, then what that form has no heading for. Numbers run on over what the notice holds.
    /// </summary>
    /// <remarks>Finnish: <i>rekisteri- ja tietosuojaseloste</i>.</remarks>
    Classic,

    /// <summary>The order of GDPR Articles 13 and 14, without numbers, with tables where one looks things up.</summary>
    Gdpr,

    /// <summary>
    /// As <see cref="Gdpr"/>, with the purposes as rows of one table: for each its legal basis and, where the purposes differ in them, its data, how
    /// long they are kept
    /// and who receives them. What a cell has no room for follows the table. A notice of one purpose has no such table.
    /// </summary>
    Table,
}
