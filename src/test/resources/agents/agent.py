"""The official client in Python reads what came of each promise of an agreement."""
import asyncio
import json
import sys

from mcp import Client


async def main():
    async with Client(sys.argv[1]) as client:
        tools = await client.list_tools()
        assert "ask_question" in [tool.name for tool in tools.tools]
        result = await client.call_tool("what_came_of_it", {"id": "cqcd-2021-innovation-centre"})
        text = result.content[0].text
        answer = json.loads(text)
        assert not result.is_error and answer["data"][0]["evidence"]
        assert len(text.encode()) <= 8192
        prompts = await client.list_prompts()
        assert len(prompts.prompts) == 2
    print("done")


asyncio.run(main())
