using Microsoft.Extensions.DependencyInjection;

namespace RegisterNotice.AspNetCore.Hosting;

/// <summary>The services that sources are added to.</summary>
internal sealed class NoticeHostingBuilder(IServiceCollection services) : INoticeHostingBuilder
{
    public IServiceCollection Services => services;
}
