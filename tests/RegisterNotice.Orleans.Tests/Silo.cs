using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace RegisterNotice.Orleans.Tests;

/// <summary>The serializer of a silo without the silo.</summary>
internal static class Silo
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSerializer(serializer => serializer.AddRegisterNotice())
        .BuildServiceProvider();

    public static byte[] Send<T>(T value) => Services.GetRequiredService<Serializer>().SerializeToArray(value);

    public static T Receive<T>(byte[] bytes) => Services.GetRequiredService<Serializer>().Deserialize<T>(bytes)!;

    /// <summary>What a grain of another process gets.</summary>
    public static T Pass<T>(T value) => Receive<T>(Send(value));

    /// <summary>What a grain of the same process gets.</summary>
    public static T Copy<T>(T value) => Services.GetRequiredService<DeepCopier>().Copy(value)!;
}
