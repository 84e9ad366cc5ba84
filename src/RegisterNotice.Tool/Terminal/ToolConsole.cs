using System.Text;

namespace RegisterNotice.Tool.Terminal;

/// <summary>Where the tool reads from and writes to: UTF-8, with line feeds.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ToolConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        OutputStream = output;
        Output = WriterOf(output);
        Error = new StreamWriter(error, Utf8, 1024, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    public Stream OutputStream { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether people look at the output, and how.</summary>
    public TerminalLook OutputLook { get; init; }

    /// <summary>Whether people look at the error output, and how.</summary>
    public TerminalLook ErrorLook { get; init; }

    /// <summary>Whether whoever read the output has gone away, so that nothing more need be written.</summary>
    public bool IsOutputClosed => OutputStream is PipedOutput { IsClosed: true };

    public static ToolConsole Standard() => new(Console.OpenStandardInput(), PipedOutput.Standard(), Console.OpenStandardError())
    {
        OutputLook = TerminalLook.Of(Console.IsOutputRedirected),
        ErrorLook = TerminalLook.Of(Console.IsErrorRedirected),
    };

    /// <summary>A writer of text as the tool writes it: UTF-8 without a byte order mark, line feeds.</summary>
    public static StreamWriter WriterOf(Stream stream) => new(stream, Utf8, 8192, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes to the error output; where that is closed there is nobody to tell.</summary>
    public void Complain(string message)
    {
        try
        {
            Error.WriteLine(message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The exit code says it all the same.
        }
    }

    // Both writers have been flushed by the command line, or could not be: the streams are not theirs to close.
    public void Dispose() => Input.Dispose();
}
