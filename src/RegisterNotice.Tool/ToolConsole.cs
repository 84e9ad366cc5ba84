using System.Text;

namespace RegisterNotice.Tool;

/// <summary>Where the tool reads from and writes to: UTF-8, with line feeds.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ToolConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        OutputStream = output;
        Output = new StreamWriter(output, Utf8, 8192, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, 1024, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    public Stream OutputStream { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public static ToolConsole Standard() => new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError());

    /// <summary>The bytes of a file, or of the standard input for <c>-</c>.</summary>
    /// <exception cref="ToolException">There is no such file.</exception>
    public byte[] Read(string path)
    {
        if (path == "-")
        {
            using var buffer = new MemoryStream();
            Input.CopyTo(buffer);
            return buffer.ToArray();
        }

        Refuse(path);
        return File.ReadAllBytes(path);
    }

    /// <summary>A file to read bit by bit, or the standard input for <c>-</c>.</summary>
    /// <exception cref="ToolException">There is no such file.</exception>
    public Stream Open(string path)
    {
        if (path == "-")
        {
            return Input;
        }

        Refuse(path);
        return File.OpenRead(path);
    }

    private static void Refuse(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"{path} is a folder. Name a file, or - for standard input.");
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"There is no file {path}.");
        }
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
