global using RegisterNotice.Tool.Terminal;
global using RegisterNotice.Tool.Usage;
