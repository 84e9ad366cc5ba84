namespace RegisterNotice.Tool;

/// <summary>Something about the input that the user must mend; the message says what.</summary>
internal sealed class ToolException(string message) : Exception(message);
