using System.Text;
using CorpusSdk.Tool;

try
{
    // Words of any language, whatever the system writes by itself.
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // There is no console to tell.
}

return await CorpusTool.RunAsync(args, Console.Out, Console.Error);
