using Microsoft.Extensions.DependencyInjection;

namespace RegisterNotice.AspNetCore;

/// <summary>Says where a host's notices come from.</summary>
/// <remarks>Each source that is added stands behind those before it: of notices with one identifier, that of the first source counts.</remarks>
public interface INoticeHostingBuilder
{
    /// <summary>The services of the host.</summary>
    IServiceCollection Services { get; }
}
