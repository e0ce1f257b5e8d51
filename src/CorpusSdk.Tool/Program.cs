using CorpusSdk.Tool;

return await CorpusTool.RunAsync(args, Console.Out, Console.Error);
