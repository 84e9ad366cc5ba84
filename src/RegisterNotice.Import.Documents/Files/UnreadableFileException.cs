using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>Ends the reading of a file that cannot be read; it does not leave the package.</summary>
internal sealed class UnreadableFileException(Finding refusal) : Exception(refusal.Message)
{
    public Finding Refusal { get; } = refusal;
}
