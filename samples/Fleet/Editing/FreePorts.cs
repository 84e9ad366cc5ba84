using System.Net;
using System.Net.Sockets;

namespace RegisterNotice.Fleet.Editing;

/// <summary>Ports of the loopback address that nobody listens on.</summary>
internal static class FreePorts
{
    /// <summary>The first of so many ports in a row.</summary>
    public static int First(int count)
    {
        while (true)
        {
            var start = Random.Shared.Next(20_000, 30_000);
            if (Enumerable.Range(start, count).All(IsFree))
            {
                return start;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
