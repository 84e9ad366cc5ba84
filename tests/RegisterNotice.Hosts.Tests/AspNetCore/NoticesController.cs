using Microsoft.AspNetCore.Mvc;
using NodaTime;
using RegisterNotice.Hosts.Tests.SystemTextJson;
using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Hosts.Tests.AspNetCore;

/// <summary>A controller as hosts write them: nothing says where the values come from or how they are written.</summary>
[ApiController]
[Route("mvc")]
public sealed class NoticesController : ControllerBase
{
    [HttpPost("notice")]
    public ActionResult<Notice> Post(Notice notice) => notice;

    [HttpPost("record")]
    public HostRecord PostRecord(HostRecord record) => record;

    [HttpPost("purposes")]
    public IEnumerable<Purpose> PostPurposes(List<Purpose> purposes) => purposes;

    [HttpPost("report")]
    public NoticeReport Check(Notice notice) => NoticeValidator.Validate(notice, new() { AsOf = new LocalDate(2026, 11, 22), Language = LanguageTag.English });

    [HttpGet("values/{language}/{country}")]
    public string Values(LanguageTag language, CountryCode country, [FromQuery] NoticeFingerprint fingerprint) => $"{language} {country} {fingerprint}";
}
