using System.Text;
using CorpusSdk.Tool;

try
{
    // Articles can be in any language, whatever the console's default encoding is.
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // There is no console.
}

return await CorpusTool.RunAsync(args, Console.Out, Console.Error);
