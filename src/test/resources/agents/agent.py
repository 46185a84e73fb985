"""The official client in Python reads a page of an answer."""
import asyncio
import json
import sys

from mcp import ClientSession
from mcp.client.streamable_http import streamablehttp_client


async def main():
    async with streamablehttp_client(sys.argv[1]) as (read, write, _):
        async with ClientSession(read, write) as session:
            await session.initialize()
            tools = await session.list_tools()
            assert "ask_question" in [tool.name for tool in tools.tools]
            result = await session.call_tool("what_came_of_it", {"id": "cqcd-2021-innovation-centre"})
            answer = json.loads(result.content[0].text)
            assert not result.isError and answer["data"][0]["evidence"]
    print("done")


asyncio.run(main())
