using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Serializers;
using RegisterNotice.Internal;
using RegisterNotice.Orleans.Model;

namespace RegisterNotice.Orleans;

/// <summary>Lets notices, and reports on them, pass between grains.</summary>
public static class RegisterNoticeSerialization
{
    private const string Alias = "register-notice";

    /// <summary>
    /// Carries the types of the library: <see cref="Notice"/> and every part and value of it, such as <see cref="Purpose"/>, <see cref="LocalizedText"/> or
    /// <see cref="BusinessId"/>; reports and findings; what a source publishes (<see cref="Publishing.PublishedNotice"/>); the library's exceptions.
    /// </summary>
    /// <remarks>
    /// <para>A notice travels as its canonical bytes (<see cref="Json.NoticeJson"/>), so that equal notices give equal bytes, and is read with
    /// <see cref="Json.UnknownMembers.Preserve"/>: what a silo of a newer version has written into it comes back whole from one of an older version. The limits
    /// on size of <see cref="Json.NoticeReadOptions"/> do not hold here; those of Orleans for a message do.</para>
    /// <para>All of these types are immutable: within a silo the same object is handed on and nothing is copied.</para>
    /// <para>Bytes that are no notice give a <see cref="Json.NoticeFormatException"/> with every fault, or an exception of Orleans where not even its
    /// own framing
    /// holds. A notice with half of a surrogate pair in a text, or with an enumeration's value that has no name, cannot be written: an
    /// <see cref="ArgumentException"/> says where.</para>
    /// <para><see cref="NodaTime.LocalDate"/> and <see cref="NodaTime.Period"/> travel too, unless the host has a codec of its own for them, which goes
    /// before.</para>
    /// </remarks>
    /// <param name="serializerBuilder">The serializer of a silo, of a client or of any other host: <c>services.AddSerializer(builder => ...)</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serializerBuilder"/> is null.</exception>
    public static ISerializerBuilder AddRegisterNotice(this ISerializerBuilder serializerBuilder)
    {
        Guard.NotNull(serializerBuilder).AddAssembly(typeof(RegisterNoticeSerialization).Assembly);
        if (serializerBuilder.Services.Any(service => service.ServiceType == typeof(ModelCodec)))
        {
            return serializerBuilder;
        }

        serializerBuilder.Services
            .AddSingleton<ModelCodec>()
            .AddSingleton<IGeneralizedCodec>(services => services.GetRequiredService<ModelCodec>())
            .AddSingleton<IGeneralizedCopier>(services => services.GetRequiredService<ModelCodec>())
            .AddSingleton<ITypeFilter>(services => services.GetRequiredService<ModelCodec>());
        serializerBuilder.Configure(options => options.WellKnownTypeAliases[Alias] = typeof(ModelCodec));
        return serializerBuilder;
    }
}
