using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RegisterNotice.Hosts.Benchmarks.Pages;

/// <summary>A connection that asks for one page after the other. It does as little as can be, so that the server is measured and not the client.</summary>
internal sealed class LoopbackClient : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[64 * 1024];

    public LoopbackClient(int port) => socket.Connect(IPAddress.Loopback, port);

    /// <summary>A request as a browser of a Finn sends it.</summary>
    public static byte[] Request(string path, string accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", string language = "fi-FI,fi;q=0.9,en;q=0.8") =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\nAccept-Language: {language}\r\n\r\n");

    /// <summary>Asks for a page and reads all of it.</summary>
    /// <returns>The status, and the body until the next question.</returns>
    public async ValueTask<(int Status, ReadOnlyMemory<byte> Body)> AskAsync(byte[] request)
    {
        await socket.SendAsync(request);
        var (read, head) = (0, -1);
        while (head < 0)
        {
            read += await ReceiveAsync(read);
            head = buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
        }

        var status = int.Parse(Encoding.ASCII.GetString(buffer, "HTTP/1.1 ".Length, 3), CultureInfo.InvariantCulture);
        var (start, length) = (head + 4, Length(buffer.AsSpan(0, head)));
        while (read < start + length)
        {
            read += await ReceiveAsync(read);
        }

        return (status, buffer.AsMemory(start, length));
    }

    public void Dispose() => socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int at)
    {
        if (at == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = await socket.ReceiveAsync(buffer.AsMemory(at));
        return count > 0 ? count : throw new IOException("The server has closed the connection.");
    }

    private static int Length(ReadOnlySpan<byte> head)
    {
        const string Name = "Content-Length: ";
        var text = Encoding.ASCII.GetString(head);
        var at = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length;
        var end = text.IndexOf('\r', at);
        return int.Parse(text.AsSpan(at, (end < 0 ? text.Length : end) - at), CultureInfo.InvariantCulture);
    }
}
