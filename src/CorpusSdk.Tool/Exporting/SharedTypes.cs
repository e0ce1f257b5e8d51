// The readers of packed values are shared with the runtime library, where these types are in another namespace.
global using DateQualifier = CorpusSdk.Core.Text.DateQualifier;
global using EdtfDate = CorpusSdk.Core.Text.EdtfDate;
