global using RegisterNotice.Internal;
